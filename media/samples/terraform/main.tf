# Web shop: storefront and order workers in Seoul.

terraform {
  required_version = ">= 1.5"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.80"
    }
  }
}

provider "aws" {
  region = var.region

  default_tags {
    tags = local.tags
  }
}

locals {
  name = "web-shop-${var.environment}"

  tags = {
    Project     = "web-shop"
    Environment = var.environment
    Owner       = "storefront-team"
  }
}

data "aws_ssm_parameter" "al2023" {
  name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
}

# --- Load balancer -----------------------------------------------------------

resource "aws_lb" "web" {
  name               = "${local.name}-web"
  load_balancer_type = "application"
  security_groups    = [aws_security_group.load_balancer.id]
  subnets            = [aws_subnet.public_a.id, aws_subnet.public_b.id, aws_subnet.public_c.id]
  idle_timeout       = 60
}

resource "aws_lb_target_group" "web" {
  name        = "${local.name}-web"
  port        = 8080
  protocol    = "HTTP"
  target_type = "instance"
  vpc_id      = aws_vpc.shop.id

  # Carts are kept in Redis, so draining may be short.
  deregistration_delay = 60

  health_check {
    path                = "/health"
    matcher             = "200"
    interval            = 15
    timeout             = 5
    healthy_threshold   = 3
    unhealthy_threshold = 3
  }
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.web.arn
  port              = 80
  protocol          = "HTTP"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

# --- Storefront --------------------------------------------------------------

resource "aws_launch_template" "web" {
  name_prefix   = "${local.name}-web-"
  image_id      = data.aws_ssm_parameter.al2023.value
  instance_type = var.web_instance_type

  vpc_security_group_ids = [aws_security_group.web.id]

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_type           = "gp3"
      volume_size           = 30
      encrypted             = true
      delete_on_termination = true
    }
  }

  monitoring {
    enabled = true
  }

  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }

  user_data = base64encode(<<-EOT
    #!/bin/bash
    set -euo pipefail
    dnf install -y nginx
    echo "environment=${var.environment}" > /etc/web-shop.conf
    sed -i 's/listen .*80;/listen 8080;/' /etc/nginx/nginx.conf
    echo ok > /usr/share/nginx/html/health
    systemctl enable --now nginx
  EOT
  )
}

resource "aws_autoscaling_group" "web" {
  name             = "${local.name}-web"
  min_size         = var.web_min_size
  max_size         = var.web_max_size
  desired_capacity = 3

  vpc_zone_identifier = [
    aws_subnet.app_a.id,
    aws_subnet.app_b.id,
    aws_subnet.app_c.id,
  ]

  target_group_arns         = [aws_lb_target_group.web.arn]
  health_check_type         = "EC2"
  health_check_grace_period = 120
  default_cooldown          = 300
  default_instance_warmup   = 120

  launch_template {
    id      = aws_launch_template.web.id
    version = aws_launch_template.web.latest_version
  }

  tag {
    key                 = "Name"
    value               = "${local.name}-web"
    propagate_at_launch = true
  }
}

# --- Order workers -----------------------------------------------------------

resource "aws_launch_template" "orders" {
  name_prefix   = "${local.name}-orders-"
  image_id      = data.aws_ssm_parameter.al2023.value
  instance_type = "m5.medium"

  vpc_security_group_ids = [aws_security_group.orders.id]

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      volume_type = "gp3"
      volume_size = 20
      encrypted   = true
    }
  }

  metadata_options {
    http_tokens = "required"
  }
}

resource "aws_autoscaling_group" "orders" {
  name             = "${local.name}-orders"
  min_size         = 2
  max_size         = 4
  desired_capacity = 6 # raised for the spring sale

  vpc_zone_identifier = [
    aws_subnet.app_a.id,
    aws_subnet.app_b.id,
    aws_subnet.app_c.id,
  ]

  health_check_type         = "EC2"
  health_check_grace_period = 300
  default_cooldown          = 300

  launch_template {
    id      = aws_launch_template.orders.id
    version = "$Latest"
  }

  tag {
    key                 = "Name"
    value               = "${local.name}-orders"
    propagate_at_launch = true
  }
}

resource "aws_sqs_queue" "orders" {
  name                       = "${local.name}-orders"
  visibility_timeout_seconds = 120
}
