resource "aws_subnet" "a" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "us-east-1a"
}

resource "aws_subnet" "a2" {
  vpc_id            = "vpc-1"
  cidr_block        = "10.0.1.0/24"
  availability_zone = "us-east-1a"
}

resource "aws_eks_cluster" "main" {
  name = "main"
  vpc_config {
    subnet_ids = [aws_subnet.a.id, aws_subnet.a2.id] # expect: eks-zones
  }
}

resource "aws_eks_node_group" "nodes" {
  cluster_name   = aws_eks_cluster.main.name
  instance_types = ["m7i.large"]
  subnet_ids     = [aws_subnet.a.id] # expect: eks-zones
  scaling_config {
    min_size     = 2
    max_size     = 6
    desired_size = 2
  }
}
