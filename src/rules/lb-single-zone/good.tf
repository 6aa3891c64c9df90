variable "subnets" {}

resource "aws_subnet" "a" {
  availability_zone = "us-east-1a"
}

resource "aws_subnet" "b" {
  availability_zone = "us-east-1b"
}

resource "aws_subnet" "los_angeles" {
  availability_zone = "us-west-2-lax-1a"
}

resource "aws_lb" "web" {
  subnets = [aws_subnet.a.id, aws_subnet.b.id]
}

resource "aws_lb" "open" {
  subnets = var.subnets
}

# One Local Zone is enough.
resource "aws_lb" "local" {
  subnets = [aws_subnet.los_angeles.id]
}
