resource "aws_vpc" "shop" {
  cidr_block           = var.vpc_cidr
  enable_dns_hostnames = true

  tags = { Name = local.name }
}

resource "aws_internet_gateway" "shop" {
  vpc_id = aws_vpc.shop.id
}

# --- Public subnets: load balancer, NAT gateway, bastion ---------------------

resource "aws_subnet" "public_a" {
  vpc_id                  = aws_vpc.shop.id
  availability_zone       = "${var.region}a"
  cidr_block              = "10.20.0.0/24"
  map_public_ip_on_launch = true

  tags = { Name = "${local.name}-public-a" }
}

resource "aws_subnet" "public_b" {
  vpc_id                  = aws_vpc.shop.id
  availability_zone       = "${var.region}b"
  cidr_block              = "10.20.1.0/24"
  map_public_ip_on_launch = true

  tags = { Name = "${local.name}-public-b" }
}

resource "aws_subnet" "public_c" {
  vpc_id                  = aws_vpc.shop.id
  availability_zone       = "${var.region}c"
  cidr_block              = "10.20.2.0/24"
  map_public_ip_on_launch = true

  tags = { Name = "${local.name}-public-c" }
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.shop.id

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.shop.id
  }
}

resource "aws_route_table_association" "public_a" {
  subnet_id      = aws_subnet.public_a.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "public_b" {
  subnet_id      = aws_subnet.public_b.id
  route_table_id = aws_route_table.public.id
}

resource "aws_route_table_association" "public_c" {
  subnet_id      = aws_subnet.public_c.id
  route_table_id = aws_route_table.public.id
}

# --- Private subnets: everything that serves or works ------------------------

resource "aws_subnet" "app_a" {
  vpc_id            = aws_vpc.shop.id
  availability_zone = "${var.region}a"
  cidr_block        = "10.20.16.0/22"

  tags = { Name = "${local.name}-app-a" }
}

resource "aws_subnet" "app_b" {
  vpc_id            = aws_vpc.shop.id
  availability_zone = "${var.region}b"
  cidr_block        = "10.20.20.0/22"

  tags = { Name = "${local.name}-app-b" }
}

resource "aws_subnet" "app_c" {
  vpc_id            = aws_vpc.shop.id
  availability_zone = "${var.region}c"
  cidr_block        = "10.20.24.0/22"

  tags = { Name = "${local.name}-app-c" }
}

resource "aws_eip" "nat" {
  domain = "vpc"
}

resource "aws_nat_gateway" "shop" {
  allocation_id = aws_eip.nat.id
  subnet_id     = aws_subnet.public_a.id

  depends_on = [aws_internet_gateway.shop]
}

resource "aws_route_table" "app" {
  vpc_id = aws_vpc.shop.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = aws_nat_gateway.shop.id
  }
}

resource "aws_route_table_association" "app_a" {
  subnet_id      = aws_subnet.app_a.id
  route_table_id = aws_route_table.app.id
}

resource "aws_route_table_association" "app_b" {
  subnet_id      = aws_subnet.app_b.id
  route_table_id = aws_route_table.app.id
}

resource "aws_route_table_association" "app_c" {
  subnet_id      = aws_subnet.app_c.id
  route_table_id = aws_route_table.app.id
}

# --- Security groups ---------------------------------------------------------

resource "aws_security_group" "load_balancer" {
  name_prefix = "${local.name}-lb-"
  description = "HTTP from the internet"
  vpc_id      = aws_vpc.shop.id

  ingress {
    from_port   = 80
    to_port     = 80
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "web" {
  name_prefix = "${local.name}-web-"
  description = "Storefront, from the load balancer only"
  vpc_id      = aws_vpc.shop.id

  ingress {
    from_port       = 8080
    to_port         = 8080
    protocol        = "tcp"
    security_groups = [aws_security_group.load_balancer.id]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "orders" {
  name_prefix = "${local.name}-orders-"
  description = "Order workers: outgoing only"
  vpc_id      = aws_vpc.shop.id

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "bastion" {
  name_prefix = "${local.name}-bastion-"
  description = "SSH from the office"
  vpc_id      = aws_vpc.shop.id

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.office_cidr]
  }

  egress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
