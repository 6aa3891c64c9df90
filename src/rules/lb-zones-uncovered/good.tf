variable "subnets" {}

resource "aws_subnet" "public_a" {
  availability_zone = "us-east-1a"
}

resource "aws_subnet" "public_b" {
  availability_zone = "us-east-1b"
}

resource "aws_subnet" "private_a" {
  availability_zone = "us-east-1a"
}

resource "aws_lb" "web" {
  subnets = [aws_subnet.public_a.id, aws_subnet.public_b.id]
}

resource "aws_lb" "open" {
  subnets = var.subnets
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

# Another subnet of a zone that is covered.
resource "aws_autoscaling_group" "web" {
  min_size            = 1
  max_size            = 1
  vpc_zone_identifier = [aws_subnet.private_a.id]
  target_group_arns   = [aws_lb_target_group.web.arn]
}
