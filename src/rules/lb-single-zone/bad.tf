resource "aws_subnet" "a" {
  availability_zone = "us-east-1a"
}

resource "aws_subnet" "also_a" {
  availability_zone = "us-east-1a"
}

resource "aws_lb" "web" {
  subnets = [aws_subnet.a.id, aws_subnet.also_a.id] # expect: lb-single-zone
}

resource "aws_lb" "tcp" {
  load_balancer_type = "network"
  subnets            = [aws_subnet.a.id] # expect: lb-single-zone
}
